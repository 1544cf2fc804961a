/** What a person was told. */
@NullMarked
package org.aliquot.web.notices;

import org.jspecify.annotations.NullMarked;
