import { isId } from "~/db/ids";

/** The draft that a posted form is about, and the page that says what became of it. */
export async function draftNamed(request: Request): Promise<{ id: string; back: (done: string) => string }> {
  const posted = await request.formData().catch(() => null);
  const id = posted?.get("id");
  const code = new URL(request.url).searchParams.get("kommun");
  const here = code ? `kommun=${encodeURIComponent(code)}&` : "";
  // An id that is none names no draft, which is what the page then says.
  return { id: isId(id) ? id : "", back: (done) => `/skrivbord/adresser?${here}klart=${done}` };
}
