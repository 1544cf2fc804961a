@NullMarked
package org.aliquot.qti;

import org.jspecify.annotations.NullMarked;
