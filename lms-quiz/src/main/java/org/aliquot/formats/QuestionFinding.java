package org.aliquot.formats;

/**
 * One line of the report of an import or export.
 *
 * @param item which question
 * @param line in the file that was read, from 1; 0 where there are none
 * @param what which part of it
 * @param why in words of the person who reads it
 */
public record QuestionFinding(String item, int line, Severity severity, String what, String why) {}
