package org.aliquot.api;

import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Takes no null within a list or a map: none of ours holds one, and code behind would stumble over it. */
@Component
class StrictJson implements WebMvcConfigurer {

    private final JsonMapper json;

    StrictJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        JsonMapper strict = json.rebuild()
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .build();
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }
}
