@NullMarked
package org.aliquot.search;

import org.jspecify.annotations.NullMarked;
