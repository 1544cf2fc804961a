package org.aliquot.catalog;

/**
 * An exhibit uploaded here.
 *
 * @param name what texts call it
 */
public record ExhibitUpload(String name, Exhibit exhibit) {}
