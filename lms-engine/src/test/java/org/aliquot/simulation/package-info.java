@NullMarked
package org.aliquot.simulation;

import org.jspecify.annotations.NullMarked;
