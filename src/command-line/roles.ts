/** What a bot process does; any number of processes share a role over PostgreSQL. */
export const ROLES = ["gateway", "worker", "collector"] as const;

/** `gateway` answers in chats, `worker` posts what is due, `collector` fetches articles. */
export type Role = (typeof ROLES)[number];
