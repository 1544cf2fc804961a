@NullMarked
package org.aliquot.web.search;

import org.jspecify.annotations.NullMarked;
