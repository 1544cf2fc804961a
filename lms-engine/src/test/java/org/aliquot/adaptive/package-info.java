@NullMarked
package org.aliquot.adaptive;

import org.jspecify.annotations.NullMarked;
