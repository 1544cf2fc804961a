@NullMarked
package org.aliquot.authoring;

import org.jspecify.annotations.NullMarked;
