package org.aliquot.qti;

/** The control of ours in which an item is answered. */
public enum Shape {
    SINGLE,
    MULTIPLE,
    ORDERING,
    MATCHING,
    NUMERIC,
    TEXT,
    CLOZE,
    HOTSPOT
}
