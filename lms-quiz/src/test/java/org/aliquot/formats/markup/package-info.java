@NullMarked
package org.aliquot.formats.markup;

import org.jspecify.annotations.NullMarked;
