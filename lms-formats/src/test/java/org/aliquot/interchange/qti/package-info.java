@NullMarked
package org.aliquot.interchange.qti;

import org.jspecify.annotations.NullMarked;
