package org.aliquot.web.gallery;

import java.util.Map;

/** One page of the gallery: a template with its parameters. */
record Sample(String template, Map<String, Object> params) {}
