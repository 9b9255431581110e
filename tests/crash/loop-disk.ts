import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** A file system in a file, from which the power can be taken: what was not forced to disk is then gone. */
export type LoopDisk = { folder: string; cut(): void; restore(): void; remove(): void };

const size = "1G";
/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH: from here on nothing reaches the disk, the journal included. */
const shutdown =
  "import fcntl,os,struct,sys; fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587d, struct.pack('I', 2))";

/** Null when this machine does not let us: it takes root, loop devices, e2fsprogs and Python. */
export function openLoopDisk(place: string): LoopDisk | null {
  if (process.getuid?.() !== 0) return null;
  const image = join(place, "disk.img");
  const folder = join(place, "disk");
  mkdirSync(folder, { recursive: true });
  const mount = () => run("mount", "-o", "loop", image, folder);
  const isThere = [
    run("truncate", "-s", size, image),
    run("mkfs.ext4", "-q", "-F", image),
    run("python3", "-c", "import fcntl"),
    mount(),
  ].every((done) => done);
  if (!isThere) return null;
  return {
    folder,
    cut: () => must(run("python3", "-c", shutdown, folder), "the power could not be cut"),
    restore() {
      must(run("umount", folder), "the disk could not be taken out");
      must(mount(), "the disk could not be put back");
    },
    remove: () => must(run("umount", folder), "the disk could not be taken out"),
  };
}

function run(command: string, ...given: string[]): boolean {
  return spawnSync(command, given, { stdio: "ignore" }).status === 0;
}

function must(done: boolean, why: string): void {
  if (!done) throw new Error(why);
}
