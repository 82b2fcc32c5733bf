/* The least that any program on poppler must do: opens each file once and takes the text of every page. */
#include <poppler.h>
#include <stdio.h>
#include <string.h>

int main(int count, char **names) {
  unsigned long bytes = 0, pages = 0;
  for (int i = 1; i < count; i++) {
    GFile *file = g_file_new_for_path(names[i]);
    GError *error = NULL;
    PopplerDocument *document = poppler_document_new_from_gfile(file, NULL, NULL, &error);
    g_object_unref(file);
    if (document == NULL) {
      fprintf(stderr, "%s: %s\n", names[i], error->message);
      return 1;
    }
    int last = poppler_document_get_n_pages(document);
    for (int number = 0; number < last; number++) {
      PopplerPage *page = poppler_document_get_page(document, number);
      char *text = poppler_page_get_text(page);
      bytes += strlen(text);
      pages += 1;
      g_free(text);
      g_object_unref(page);
    }
    g_object_unref(document);
  }
  printf("%lu pages, %lu bytes of text\n", pages, bytes);
  return 0;
}
