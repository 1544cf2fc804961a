@NullMarked
package org.aliquot.calibration;

import org.jspecify.annotations.NullMarked;
