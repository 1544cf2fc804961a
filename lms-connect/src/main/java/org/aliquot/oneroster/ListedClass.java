package org.aliquot.oneroster;

/**
 * A class as the registrar lists it.
 *
 * @param id for ever the same there
 * @param title its code or its id where it has none
 * @param course title of its course; empty where the file does not tell
 * @param code empty when none
 * @param gone the registrar deletes it
 */
public record ListedClass(String id, String title, String course, String code, boolean gone) {}
