@NullMarked
package org.aliquot.formats;

import org.jspecify.annotations.NullMarked;
