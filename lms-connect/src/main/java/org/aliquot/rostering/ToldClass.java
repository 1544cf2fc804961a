package org.aliquot.rostering;

/**
 * A class as another system has it.
 *
 * @param title empty where it has none
 * @param course of the class there, empty where it tells none
 * @param code empty where it has none
 */
public record ToldClass(String id, String title, String course, String code) {}
