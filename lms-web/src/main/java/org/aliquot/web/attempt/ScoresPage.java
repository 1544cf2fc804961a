package org.aliquot.web.attempt;

/**
 * The figures that the page about scores names.
 *
 * @param leastForArea fewer questions than this give an area no estimate
 * @param drawnAmong among so many of the best fitting questions the next one is drawn
 */
public record ScoresPage(int leastForArea, int drawnAmong) {}
