@NullMarked
package org.aliquot.notes;

import org.jspecify.annotations.NullMarked;
