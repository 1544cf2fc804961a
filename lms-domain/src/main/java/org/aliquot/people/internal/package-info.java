@NullMarked
package org.aliquot.people.internal;

import org.jspecify.annotations.NullMarked;
