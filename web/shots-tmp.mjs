import { chromium } from "playwright";
const base=process.env.TERANGA_URL??"http://127.0.0.1:8090";
const jobs=JSON.parse(process.argv[2]);
const b=await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
for(const [name,path,width=360,scheme="light",full=true,media] of jobs){
 const c=await b.newContext({viewport:{width,height:width<600?740:900},colorScheme:scheme,serviceWorkers:"block"});
 const p=await c.newPage();
 p.on("console",m=>m.type()==="error"&&console.log(name,m.text()));
 await p.goto(base+path);
 if(media) await p.emulateMedia({media});
 const buf=await p.screenshot({path:`/tmp/shots/${name}.png`,fullPage:full});
 const h=buf.readUInt32BE(20);
 if(full&&h>1500&&width<1000){
  const col=1400,n=Math.ceil(h/col);
  const s=await b.newPage({viewport:{width:n*(width+8),height:col}});
  await s.setContent(`<body style="margin:0;display:flex;gap:8px;background:#888">`+Array.from({length:n},(_,i)=>`<div style="width:${width}px;height:${col}px;background:url(data:image/png;base64,${buf.toString("base64")}) 0 -${i*col}px no-repeat"></div>`).join(""));
  await s.screenshot({path:`/tmp/shots/${name}.png`});
  await s.close();
 }
 await c.close();
}
await b.close();
