package org.aliquot.vault;

/** A sealed value cannot be opened, or the key is none; the message is the sentence that the operator reads. */
public class VaultRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VaultRefused(String sentence) {
        super(sentence);
    }
}
