@NullMarked
package org.aliquot.lab;

import org.jspecify.annotations.NullMarked;
