package org.aliquot.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aliquot.catalog.TitleWords;
import org.aliquot.web.language.Titles;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands titles in all languages to whatever says them while a page is made; nothing is read before one is said. */
@Component
class TitlesOfRequests implements HandlerInterceptor, WebMvcConfigurer {

    private final TitleWords words;

    TitlesOfRequests(TitleWords words) {
        this.words = words;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Titles.know(new ServletWebRequest(request), words);
        return true;
    }
}
