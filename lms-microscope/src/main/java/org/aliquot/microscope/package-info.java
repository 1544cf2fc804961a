/**
 * The virtual microscope: from a recipe and a seed a specimen whose truth is known, and pictures of any part of it.
 *
 * <p>A kind is added in three steps. First a constant of an enum that implements {@link org.aliquot.microscope.optics.Kind}, in the
 * package of its family ({@code blood}, {@code sediment}, {@code gram}, {@code stool}, {@code acidfast}, {@code trichrome},
 * {@code fluorescence}, {@code spinal}, {@code mold}), with id, name, size, features, look-alikes and source. Then a {@link
 * org.aliquot.microscope.optics.Body} that says what lies at a point in µm, made of shapes (signed distances: {@code Blob}, {@code
 * Strip}, joined or cut out), {@code Noise}, {@code Granules} and {@code Dyes}; the same individual always gives the same body. Last,
 * for a new family, its enum in {@link Kinds} with the
 * {@link Setting} in which its pictures are taken. The tests then check ids, look-alikes and sizes; look at several seeds with {@code
 * Sheets} among the tests.
 *
 * <p>What is seen without a microscope (plates, tubes, gels) is a {@link org.aliquot.microscope.bench.Sight}, whose enum stands in {@link
 * Sights}; its sizes are in mm.
 *
 * <p>A {@link org.aliquot.microscope.optics.Preparation} names its {@link org.aliquot.microscope.optics.Light}. Bodies give absorbance,
 * optical path (refraction), double refraction and light given off; a light makes colors of them.
 */
@NullMarked
package org.aliquot.microscope;

import org.jspecify.annotations.NullMarked;
