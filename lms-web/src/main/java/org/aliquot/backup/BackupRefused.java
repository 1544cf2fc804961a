package org.aliquot.backup;

/** No backup is taken or restored; the message is the one sentence that the operator reads. */
class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BackupRefused(String sentence) {
        super(sentence);
    }

    BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
