package org.aliquot.web.address;

import org.aliquot.word.Word;

/** The page of a class from which something is taken back. */
public enum UndoneFrom implements Word {
    PLAN,
    MEMBERS,
    SETUP
}
