package org.aliquot.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses JSON with text that no database keeps, wherever in it that stands: in names, in values, in answers of any shape. */
@RestControllerAdvice(basePackages = "org.aliquot.api")
class ReadableJson extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return AbstractJacksonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        requireUtf8(message.getHeaders().getContentType());
        InputStream body = new ReadableJsonStream(message.getBody());
        return new HttpInputMessage() {

            @Override
            public InputStream getBody() {
                return body;
            }

            @Override
            public HttpHeaders getHeaders() {
                return message.getHeaders();
            }
        };
    }

    /** JSON is UTF-8 between systems (RFC 8259); in what else it may be said to be, an escape looks otherwise. */
    private static void requireUtf8(@Nullable MediaType type) throws ReadableJsonStream.UnreadableTextException {
        Charset said = type == null ? null : type.getCharset();
        if (said != null && !said.equals(StandardCharsets.UTF_8)) {
            throw new ReadableJsonStream.UnreadableTextException();
        }
    }
}
