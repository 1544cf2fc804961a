@NullMarked
package org.aliquot.forecast;

import org.jspecify.annotations.NullMarked;
