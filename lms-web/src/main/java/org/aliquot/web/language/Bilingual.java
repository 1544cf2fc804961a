package org.aliquot.web.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Its pages speak every language we have. Pages of all others are in English, whatever their reader prefers. A package of which
 * tests have one of the same name, with a package-info, says it at its controllers: a class loader knows only one of the two.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
public @interface Bilingual {}
