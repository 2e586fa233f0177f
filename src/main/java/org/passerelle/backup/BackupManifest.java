package org.passerelle.backup;

import java.time.Instant;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param format of the archive; another form is another number
 * @param program which version made it
 * @param made when the graph stood as it is in it
 * @param migrations the checksum of each that the graph had seen, by its number
 * @param nodes how many there are
 * @param links how many relationships there are
 * @param files each file of the archive, by its name
 */
public record BackupManifest(
        int format,
        String program,
        Instant made,
        Map<String, String> migrations,
        long nodes,
        long links,
        Map<String, Part> files) {

    /** The form that this program writes, and the newest that it reads. */
    static final int FORMAT = 1;

    /** The file of the archive that holds this, the last one. */
    static final String FILE = "backup.json";

    static final String NODES = "graph/nodes.jsonl";

    static final String LINKS = "graph/links.jsonl";

    /** Before the names of files of the data folder. */
    static final String DATA = "data/";

    /**
     * One file.
     *
     * @param size in bytes
     * @param sha256 in hexadecimal
     */
    record Part(long size, String sha256) {}

    /** How many files of the data folder there are. */
    public long dataFiles() {
        return files.keySet().stream().filter(name -> name.startsWith(DATA)).count();
    }
}
