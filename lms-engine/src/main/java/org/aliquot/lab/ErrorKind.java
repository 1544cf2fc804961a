package org.aliquot.lab;

/** What a broken control rule points to. */
public enum ErrorKind {
    /** Look at the other rules; no reason to reject by itself. */
    WARNING,
    RANDOM,
    SYSTEMATIC
}
