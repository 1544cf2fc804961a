@NullMarked
package org.aliquot.engine;

import org.jspecify.annotations.NullMarked;
