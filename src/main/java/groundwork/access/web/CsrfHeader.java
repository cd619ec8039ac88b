package groundwork.access.web;

record CsrfHeader(String header, String token) {}
