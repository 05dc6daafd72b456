import { spawn, spawnSync } from "node:child_process";
import { text } from "node:stream/consumers";

/** Why what needs a terminal is skipped; null where there is one to be had. */
export const ptyMissing: string | null =
  spawnSync("python3", ["-c", "import pty"]).status === 0 ? null : "python3 with pty is not installed";

/** What is waited for on the screen, and what is typed then. */
export type Step = readonly [seen: string, typed: string];

/** Types and waits as a person would; the screen is printed at the end, with why it ended before. */
const DRIVER = `
import json, os, pty, re, select, sys, time
plan = json.load(sys.stdin)
pid, fd = pty.fork()
if pid == 0:
    os.chdir(plan["cwd"])
    os.execve(plan["argv"][0], plan["argv"], plan["env"])
import fcntl, struct, termios
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 160, 0, 0))
screen, mark, end = "", 0, time.time() + plan["patience"]
plain = lambda text: re.sub(r"\\x1b\\[[0-9;?]*[A-Za-z]", "", text)
def read():
    global screen
    ready, _, _ = select.select([fd], [], [], 0.2)
    if not ready: return True
    try: got = os.read(fd, 65536)
    except OSError: return False
    screen += got.decode("utf8", "replace")
    return bool(got)
missing = None
for seen, typed in plan["steps"]:
    while seen not in plain(screen[mark:]):
        if not read() or time.time() > end:
            missing = seen
            break
    if missing is not None: break
    time.sleep(0.1)
    if typed: mark = len(screen)
    os.write(fd, typed.encode())
while missing is None and time.time() < end and read(): pass
if missing is not None: os.kill(pid, 9)
_, status = os.waitpid(pid, 0)
json.dump({"screen": plain(screen), "missing": missing, "code": os.waitstatus_to_exitcode(status)}, sys.stdout)
`;

export interface Driven {
  /** All that was shown, without colors. */
  readonly screen: string;
  /** What never came; null when all of it did. */
  readonly missing: string | null;
  readonly code: number;
}

/** Runs a program in a pseudo-terminal and answers what it asks. */
export async function driveTerminal(plan: {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  /** Seconds for all of it. */
  readonly patience: number;
}): Promise<Driven> {
  const driver = spawn("python3", ["-c", DRIVER], { stdio: ["pipe", "pipe", "inherit"] });
  driver.stdin.end(JSON.stringify(plan));
  return JSON.parse(await text(driver.stdout)) as Driven;
}
