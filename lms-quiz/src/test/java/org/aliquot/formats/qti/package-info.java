@NullMarked
package org.aliquot.formats.qti;

import org.jspecify.annotations.NullMarked;
