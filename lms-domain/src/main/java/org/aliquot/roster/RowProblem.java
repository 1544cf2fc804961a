package org.aliquot.roster;

/**
 * Why a row of an imported file is not taken.
 *
 * @param column the heading it concerns, as we call it
 * @param typed what stands in the file
 * @param what what is wrong
 * @param remedy what to do
 */
public record RowProblem(String column, String typed, String what, String remedy) {}
