@NullMarked
package org.aliquot.spacing;

import org.jspecify.annotations.NullMarked;
