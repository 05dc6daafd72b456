import type { ChatModel } from "../answering/with-model.ts";
import type { ChannelRef } from "../domain/channel.ts";
import type {
  ButtonPress,
  CommandRequest,
  CommandUser,
  Completion,
  FormSubmission,
  Reply,
  SubmissionOutcome,
} from "../domain/command.ts";
import type { Form } from "../domain/form.ts";
import type { Language } from "../domain/language.ts";
import type { Message } from "../domain/message.ts";
import type { Directory } from "../instruments/directory.ts";
import type { ChartDrawer } from "../ports/chart-drawer.ts";
import type { Clock } from "../ports/clock.ts";
import type { Ids } from "../ports/ids.ts";
import type { Log } from "../ports/log.ts";
import type { Publisher } from "../ports/publisher.ts";
import type { SourceDesk } from "../ports/source-desk.ts";
import type { Store } from "../ports/store.ts";
import type { Calendar } from "../scheduling/exchanges/calendar.ts";

/** What a platform may ask of the product; the same answers on every platform. */
export interface Commands {
  /** Answers any command, also one that is none. Rejects only when `signal` is aborted. */
  run(request: CommandRequest, signal: AbortSignal): Promise<Reply>;
  press(press: ButtonPress, signal: AbortSignal): Promise<Reply>;
  /** What came back from a form that a reply asked for. */
  submit(submission: FormSubmission, signal: AbortSignal): Promise<SubmissionOutcome>;
  /** At most 25, best first. */
  complete(prefix: string): readonly Completion[];
  readonly settings: {
    /** The form filled in as the channel has it, in the user's language; goes back through `submit`. */
    read(channel: ChannelRef, user: CommandUser): Promise<Form>;
  };
  /**
   * What a channel watches and when its next brief comes, in one line; null where it has chosen nothing, or he may not
   * change it.
   */
  glance(channel: ChannelRef, user: CommandUser): Promise<string | null>;
  /** The first message in a channel the bot was added to. */
  welcome(channel: ChannelRef, language: Language): Message;
}

export interface CommandDependencies {
  readonly store: Store;
  readonly directory: Directory;
  /** Null: briefs and answers are made of the articles' own sentences. */
  readonly model: ChatModel | null;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Reaches the admin channel a channel has chosen, on whichever platform it is. */
  readonly publisher: Publisher;
  /** With the operator's closures. */
  readonly calendar: Calendar;
  /** For a channel that has chosen nothing. */
  readonly defaults: { readonly language: Language; readonly zone: string };
  /** Missing where no sources are read. */
  readonly sources?: SourceDesk;
  /** Missing where no pictures are drawn. */
  readonly drawChart?: ChartDrawer;
  /** Before every command's name where names collide: "mb-", or empty. */
  readonly prefix: string;
}
