/** Cerebrospinal fluid in India ink, in which capsules are seen. */
@NullMarked
package org.aliquot.microscope.spinal;

import org.jspecify.annotations.NullMarked;
