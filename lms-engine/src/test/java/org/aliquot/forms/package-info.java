@NullMarked
package org.aliquot.forms;

import org.jspecify.annotations.NullMarked;
