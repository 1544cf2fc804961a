@NullMarked
package org.aliquot.response;

import org.jspecify.annotations.NullMarked;
