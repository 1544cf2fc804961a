@NullMarked
package org.aliquot.writing;

import org.jspecify.annotations.NullMarked;
