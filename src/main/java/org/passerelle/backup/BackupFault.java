package org.passerelle.backup;

import org.passerelle.telling.Tellable;

/** Why there is no backup, or why it is not restored; {@code wording/backup.properties} says which values each takes. */
enum BackupFault implements Tellable {
    NOT_A_BACKUP,
    DAMAGED,
    NEWER,
    OTHER_MIGRATIONS,
    FOLDER_NOT_EMPTY,
    DATABASE_NOT_EMPTY,
    CANNOT_HOLD;

    @Override
    public String bundle() {
        return "backup";
    }
}
