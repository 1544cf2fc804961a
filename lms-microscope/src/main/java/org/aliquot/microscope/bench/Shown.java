package org.aliquot.microscope.bench;

import java.util.function.LongFunction;
import org.aliquot.microscope.optics.Facts;

/**
 * What a constant of a family is made of.
 *
 * @param facts what is taught about it; the size is in mm
 * @param measured what its size is the size of, up to the verb, such as {@code Well-isolated colonies measure}
 * @param words what must be said of its pictures besides what they show
 * @param scene one of it by its seed
 */
public record Shown(Facts facts, String measured, String words, LongFunction<Scene> scene) {}
