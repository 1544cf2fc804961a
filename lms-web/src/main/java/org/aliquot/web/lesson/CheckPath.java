package org.aliquot.web.lesson;

/** The address of a knowledge check. */
record CheckPath(String course, String lesson, String check) {}
