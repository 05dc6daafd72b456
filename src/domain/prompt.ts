/** A prompt as `prompts/` keeps it. Inputs stand in its texts as `{{name}}`. */
export interface PromptTemplate {
  readonly id: string;
  readonly version: number;
  readonly inputs: readonly string[];
  readonly system: string;
  readonly user: string;
}
