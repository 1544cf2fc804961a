package org.aliquot.workbook;

/**
 * How much of a workbook is read.
 *
 * @param columns beyond which no cell may hold anything
 * @param texts in its table of texts
 * @param letters of all these texts together
 */
public record WorkbookLimits(int columns, int texts, int letters) {}
