/** What is seen without a microscope: how it is lit, and the bench it stands on. */
@NullMarked
package org.aliquot.microscope.bench;

import org.jspecify.annotations.NullMarked;
