package dev.eckart.experiments.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Refuses folders on other computers, where neither SQLite's log nor our claims can rely on locks. */
final class LocalDisk {

    /** As Linux and macOS call them; with FUSE, what follows the dot. Shared folders of virtual machines among them. */
    private static final Set<String> NETWORK = Set.of(
            "nfs", "nfs3", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "webdav", "davfs",
            "davfs2", "9p", "ceph", "lustre", "gpfs", "beegfs", "glusterfs", "ocfs2", "gfs2", "pvfs2", "orangefs",
            "sshfs", "s3fs", "rclone", "gcsfuse", "goofys", "curlftpfs", "moosefs", "mfs", "juicefs", "ceph-fuse",
            "gvfsd-fuse", "vboxsf", "virtiofs", "vmhgfs-fuse");

    private LocalDisk() { }

    /** Tells the type of the file system that a folder is on. */
    @FunctionalInterface
    interface Probe {

        /** As the operating system tells it. */
        Probe OF_SYSTEM = folder -> Files.getFileStore(folder).type();

        String type(Path folder) throws IOException;
    }

    /** @throws LedgerException if the file would lie on a network file system */
    static void require(Path file, Path folder, Probe probe) {
        String type = type(folder, probe);
        if (isNetwork(type) || folder.toAbsolutePath().toString().startsWith("\\\\")) {
            throw new LedgerException(file + " would lie on a network file system (" + type
                    + "), where processes cannot be kept from damaging it; choose a folder on a disk of this computer");
        }
    }

    private static boolean isNetwork(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        return NETWORK.contains(name.startsWith("fuse.") ? name.substring("fuse.".length()) : name);
    }

    /** What cannot be told is taken for a disk: refusing it would help nobody. */
    private static String type(Path folder, Probe probe) {
        try {
            return probe.type(folder);
        } catch (IOException _) {
            return "";
        }
    }
}
