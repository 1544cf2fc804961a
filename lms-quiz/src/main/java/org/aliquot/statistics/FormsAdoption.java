package org.aliquot.statistics;

/** What came of putting forms in use. */
public sealed interface FormsAdoption {

    record Adopted(FormsView forms) implements FormsAdoption {}

    /** @param why as a sentence */
    record Refused(String why) implements FormsAdoption {}

    record Unknown() implements FormsAdoption {}
}
